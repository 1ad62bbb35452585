/** The mail server of the embedded default: a process of its own that takes mail by SMTP and shows it by IMAP. */
@NullMarked
package org.interdesk.local.mail;

import org.jspecify.annotations.NullMarked;
