/** Parties and their hierarchy, in plain Java. */
@NullMarked
package org.interdesk.records.party.model;

import org.jspecify.annotations.NullMarked;
