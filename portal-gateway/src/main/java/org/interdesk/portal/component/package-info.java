/** The catalogue of what can fail or be maintained: choosing from it, and who is told of what happens to an entry. */
@NullMarked
package org.interdesk.portal.component;

import org.jspecify.annotations.NullMarked;
