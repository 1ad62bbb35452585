/** Words, numbers, lengths and moments as people read them, in Russian and English. */
@NullMarked
package org.interdesk.portal.text;

import org.jspecify.annotations.NullMarked;
