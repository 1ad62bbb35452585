/** What a person wants to be told by mail. The portal shows every notice whatever is chosen here. */
@NullMarked
package org.interdesk.records.subscription;

import org.jspecify.annotations.NullMarked;
