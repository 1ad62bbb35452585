/** Deliberately wrong: see RulesFailTest. */
@NullMarked
package org.interdesk.wrong.member.event;

import org.jspecify.annotations.NullMarked;
