package org.interdesk.local.supervise;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Keeps logs from filling the disk: a log over the limit is copied to {@code <name>.log.1} and emptied in place. The process
 * that writes it appends, so it goes on at the beginning of the emptied file.
 */
final class Logs {

    private static final long LIMIT = 20L * 1024 * 1024;

    private Logs() {}

    static void trim(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var log :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                if (Files.size(log) > LIMIT) {
                    Files.copy(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
                    try (var channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
                        channel.truncate(0);
                    }
                }
            }
        }
    }
}
