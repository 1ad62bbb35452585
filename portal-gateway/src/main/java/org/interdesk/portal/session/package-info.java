/** Who is signed in, for which party, and how a session begins and ends. */
@NullMarked
package org.interdesk.portal.session;

import org.jspecify.annotations.NullMarked;
