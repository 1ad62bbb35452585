/** Building blocks that several groups of pages draw in the same way: what they show as plain records, each with a tag of its name. */
@NullMarked
package org.interdesk.portal.block;

import org.jspecify.annotations.NullMarked;
