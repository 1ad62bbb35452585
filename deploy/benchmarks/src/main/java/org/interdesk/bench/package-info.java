/**
 * Measures the running platform: what is measured, against what, is said in {@code docs/operations/benchmarks.md}.
 */
@NullMarked
package org.interdesk.bench;

import org.jspecify.annotations.NullMarked;
