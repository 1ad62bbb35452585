/** What happened, who is to be told of it and how loudly, and what became of it; in plain Java. */
@NullMarked
package org.interdesk.records.delivery.model;

import org.jspecify.annotations.NullMarked;
