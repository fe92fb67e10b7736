package org.ddsmigrate.scratch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** A jar that holds one xz-compressed tar of server binaries. */
record BinariesArchive(Path jar) {
    /** Unpacks into an existing empty folder, with the system's tar where there is one because it is five times faster. */
    void unpackInto(Path folder) throws IOException {
        if (!unpackWithSystemTar(folder)) {
            new FileTree(folder).delete();
            FileTree.privateFolder(folder);
            unpackWithJava(folder);
        }
    }

    boolean unpackWithSystemTar(Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream packed = zip.getInputStream(tarball(zip))) {
            SystemCommand tar = new SystemCommand(List.of("tar", "-x", "-J", "-o", "-f", "-", "-C", folder.toString()));
            return startsAtAll(tar, packed);
        }
    }

    void unpackWithJava(Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream packed = zip.getInputStream(tarball(zip));
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed), "UTF-8")) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, inside(folder, entry.getName()), folder);
            }
        }
    }

    private static boolean startsAtAll(SystemCommand tar, InputStream packed) {
        try {
            return tar.feed(packed).succeeded();
        } catch (IOException e) {
            // No tar on this machine.
            return false;
        }
    }

    private ZipEntry tarball(ZipFile zip) throws IOException {
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (entry.getName().endsWith(".txz") || entry.getName().endsWith(".tar.xz")) {
                return entry;
            }
        }
        throw new IOException("no .txz archive in " + jar);
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target, Path folder)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(parentOf(target));
        if (entry.isSymbolicLink()) {
            inside(
                    folder,
                    folder.relativize(parentOf(target).resolve(entry.getLinkName()))
                            .toString());
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, inside(folder, entry.getLinkName()));
        } else {
            Files.copy(content, target);
            if (Files.getFileStore(target).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(target, permissions(entry.getMode()));
            }
        }
    }

    private static Path parentOf(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("the archive would write outside its folder: " + name);
        }
        return target;
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        // The constants stand in the order of the nine mode bits, the owner's right to read first.
        PosixFilePermission[] bits = PosixFilePermission.values();
        for (int bit = 0; bit < bits.length; bit++) {
            if ((mode & (0400 >> bit)) != 0) {
                permissions.add(bits[bit]);
            }
        }
        return permissions;
    }
}
