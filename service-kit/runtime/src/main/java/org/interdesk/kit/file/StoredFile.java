package org.interdesk.kit.file;

import java.util.regex.Pattern;

/**
 * What must be remembered of a file that was taken in, in order to hand it out again and to know that it is the same.
 *
 * @param sha256 of all bytes, 64 lower case hexadecimal digits; also the name under which the file is kept
 * @param size in bytes, at least 1
 * @param seal of the list of block checksums that lies beside the file; kept elsewhere, it shows when both were changed
 */
public record StoredFile(String sha256, long size, String seal) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public StoredFile {
        if (!HEX.matcher(sha256).matches() || !HEX.matcher(seal).matches() || size < 1) {
            throw new IllegalArgumentException("no file can have the checksum " + sha256 + " and " + size + " bytes");
        }
    }
}
