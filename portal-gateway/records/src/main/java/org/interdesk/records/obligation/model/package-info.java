/** Obligations, in plain Java. */
@NullMarked
package org.interdesk.records.obligation.model;

import org.jspecify.annotations.NullMarked;
