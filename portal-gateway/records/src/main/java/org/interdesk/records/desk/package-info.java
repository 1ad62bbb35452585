/** Desks and their published contacts, each with the letter it comes from and the one that took it out. */
@NullMarked
package org.interdesk.records.desk;

import org.jspecify.annotations.NullMarked;
