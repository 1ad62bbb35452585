/**
 * Replays a history of support work through the gateway's REST API, the way the parties' own systems
 * would report it, and checks what the platform made of it against an independent recount.
 */
@NullMarked
package org.interdesk.replay;

import org.jspecify.annotations.NullMarked;
