/** What runs where: ports, folders, processes and their memory limits. Values only, nothing is started here. */
@NullMarked
package org.interdesk.local.plan;

import org.jspecify.annotations.NullMarked;
