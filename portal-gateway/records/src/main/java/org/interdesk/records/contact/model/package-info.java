/** Letters and what may become of them, in plain Java. */
@NullMarked
package org.interdesk.records.contact.model;

import org.jspecify.annotations.NullMarked;
