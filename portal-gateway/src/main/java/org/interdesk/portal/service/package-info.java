/** How pages speak with the services: what can go wrong, and how much of a page may go on without an answer. */
@NullMarked
package org.interdesk.portal.service;

import org.jspecify.annotations.NullMarked;
