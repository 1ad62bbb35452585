/** How the parties' figures become the common ones, without any framework. */
@NullMarked
package org.interdesk.report.consolidation.model;

import org.jspecify.annotations.NullMarked;
