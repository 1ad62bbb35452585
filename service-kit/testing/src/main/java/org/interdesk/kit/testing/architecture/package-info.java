/**
 * The rules of the house that a machine checks. Each has been seen failing: {@code RulesFailTest} of this module breaks
 * every one of them on purpose.
 */
@NullMarked
package org.interdesk.kit.testing.architecture;

import org.jspecify.annotations.NullMarked;
