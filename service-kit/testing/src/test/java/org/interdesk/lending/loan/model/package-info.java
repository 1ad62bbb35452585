/** What a loan is, without any framework. */
@NullMarked
package org.interdesk.lending.loan.model;

import org.jspecify.annotations.NullMarked;
