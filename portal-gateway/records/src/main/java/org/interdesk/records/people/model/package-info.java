/** People and memberships, in plain Java. */
@NullMarked
package org.interdesk.records.people.model;

import org.jspecify.annotations.NullMarked;
