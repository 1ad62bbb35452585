/** Files of drafts over HTTP. */
@NullMarked
package org.interdesk.registry.file.rest;

import org.jspecify.annotations.NullMarked;
