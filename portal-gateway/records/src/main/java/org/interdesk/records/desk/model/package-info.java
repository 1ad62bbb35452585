/** Desks and contacts, in plain Java. */
@NullMarked
package org.interdesk.records.desk.model;

import org.jspecify.annotations.NullMarked;
