package org.interdesk.report.export;

import java.util.List;

/** A table of a file. */
record Table(String name, List<String> head, List<List<Cell>> rows) {}
