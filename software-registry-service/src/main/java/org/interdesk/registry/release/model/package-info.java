/** Versions and their order, the life of a release and who may move it, without any framework. */
@NullMarked
package org.interdesk.registry.release.model;

import org.jspecify.annotations.NullMarked;
