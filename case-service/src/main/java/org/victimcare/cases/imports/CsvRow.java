package org.victimcare.cases.imports;

import java.util.List;

/**
 * A record of a CSV file.
 *
 * @param line the line on which it begins
 * @param fields without line breaks and doubled spaces
 */
record CsvRow(long line, List<String> fields) {}
