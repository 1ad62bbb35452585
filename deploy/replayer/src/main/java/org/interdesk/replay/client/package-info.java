/**
 * Talks to the platform as the parties' integrators: credentials, tokens, calls, retries.
 */
@NullMarked
package org.interdesk.replay.client;

import org.jspecify.annotations.NullMarked;
