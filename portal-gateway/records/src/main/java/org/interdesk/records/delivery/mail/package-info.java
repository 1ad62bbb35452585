/** The way of a notice to the mail server (ADR 0036). */
@NullMarked
package org.interdesk.records.delivery.mail;

import org.jspecify.annotations.NullMarked;
