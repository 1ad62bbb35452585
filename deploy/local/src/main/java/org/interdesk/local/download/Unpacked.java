package org.interdesk.local.download;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * A folder with an unpacked archive. It appears under its name only when it is complete, and carries a note of how much is
 * in it, so that a folder with something missing is recognised and made anew.
 */
final class Unpacked {

    private static final String NOTE = ".unpacked";
    private static final int OWNER_EXECUTE = 0100;

    private Unpacked() {}

    static boolean isWhole(Path folder) throws IOException {
        var note = folder.resolve(NOTE);
        return Files.exists(note) && Files.readString(note).equals(size(folder));
    }

    /** Unpacks a {@code .tar.gz}, or the {@code .txz} inside a {@code .jar}. A folder that is there already is replaced. */
    static void unpack(Path archive, Path folder) throws IOException {
        delete(folder);
        var partial = folder.resolveSibling(folder.getFileName() + ".partial");
        delete(partial);
        Files.createDirectories(partial);
        if (archive.toString().endsWith(".jar")) {
            try (var jar = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
                moveToArchive(jar);
                untar(new XZCompressorInputStream(jar), partial);
            }
        } else {
            try (var in = new BufferedInputStream(Files.newInputStream(archive))) {
                untar(new GzipCompressorInputStream(in), partial);
            }
        }
        Files.writeString(partial.resolve(NOTE), size(partial));
        Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes what is in the folder now for its whole content, after a program has been configured in place. */
    static void noteContent(Path folder) throws IOException {
        Files.writeString(folder.resolve(NOTE), size(folder));
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                    Path visited, @org.jspecify.annotations.Nullable IOException problem) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void moveToArchive(ZipInputStream jar) throws IOException {
        for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
            if (entry.getName().endsWith(".txz")) {
                return;
            }
        }
        throw new IOException("there is no .txz in the archive");
    }

    private static void untar(InputStream in, Path folder) throws IOException {
        var tar = new TarArchiveInputStream(in);
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            var target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("the archive reaches outside of its folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(target);
                continue;
            }
            if (target.getParent() != null) {
                Files.createDirectories(target.getParent());
            }
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            } else {
                Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
                if ((entry.getMode() & OWNER_EXECUTE) != 0) {
                    var permissions = Files.getPosixFilePermissions(target);
                    permissions.add(PosixFilePermission.OWNER_EXECUTE);
                    Files.setPosixFilePermissions(target, permissions);
                }
            }
        }
    }

    /** Number of files and their bytes, without notes and without what a running program leaves in {@code data}. */
    private static String size(Path folder) throws IOException {
        var total = new long[2];
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                return visited.getFileName().toString().equals("data")
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!file.getFileName().toString().equals(NOTE) && attributes.isRegularFile()) {
                    total[0]++;
                    total[1] += attributes.size();
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return total[0] + " files, " + total[1] + " bytes";
    }
}
