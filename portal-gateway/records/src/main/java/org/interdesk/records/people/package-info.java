/**
 * The people of the parties, as far as they are to be told something: a bounded copy of what Keycloak says, which owns them.
 * Nobody is added or changed here.
 */
@NullMarked
package org.interdesk.records.people;

import org.jspecify.annotations.NullMarked;
