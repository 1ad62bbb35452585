/** What reports are prefilled from, and how, without any framework. */
@NullMarked
package org.interdesk.report.facts.model;

import org.jspecify.annotations.NullMarked;
