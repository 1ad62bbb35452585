package org.interdesk.kit.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Where a service keeps its files, and how much it takes. A service without files sets nothing. */
@ConfigMapping(prefix = "kit.files")
public interface FilesConfig {

    /**
     * Folder that belongs to the service and to its files alone. Replicas share it. There is no default: a service that keeps
     * files and has no folder refuses the first of them.
     */
    Optional<Path> folder();

    /**
     * Largest file that is taken in, in bytes; equal is taken. The default of 8 GiB holds an installation medium. What stands
     * before the service has a limit of its own, which is to be the same.
     */
    @WithDefault("8589934592")
    long maxSize();

    /**
     * Bytes that stay free on the disk. A file that would leave less is refused before it is received where its length is
     * known, and while it is received otherwise.
     */
    @WithDefault("1073741824")
    long keepFree();

    /**
     * Files that are handed out at the same moment by one process; further requests are told to come back. Each occupies a
     * worker thread for as long as its receiver takes.
     */
    @WithDefault("64")
    int deliveriesAtOnce();
}
