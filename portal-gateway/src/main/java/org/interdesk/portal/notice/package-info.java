/** What people were told, how much of it is unread, and what they want by mail. */
@NullMarked
package org.interdesk.portal.notice;

import org.jspecify.annotations.NullMarked;
