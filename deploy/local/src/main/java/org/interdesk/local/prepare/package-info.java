/** What must be there before the services start: databases, roles, migrations, slots, topics, connectors. */
@NullMarked
package org.interdesk.local.prepare;

import org.jspecify.annotations.NullMarked;
