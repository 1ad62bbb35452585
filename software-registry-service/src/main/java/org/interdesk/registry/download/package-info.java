/**
 * Files of releases on their way to the parties: who may fetch them, and a record of every byte that was sent.
 *
 * <p>A record is made before the first byte and ended after the last; one whose end nobody has seen says so.
 */
@NullMarked
package org.interdesk.registry.download;

import org.jspecify.annotations.NullMarked;
