package nl.ruimbaan.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Where this node keeps its index: each one that was made from the start has a folder of its own in the folder of the search, so
 * that the one before can be searched meanwhile. Without a folder it is kept in memory.
 */
@Component
class IndexFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    private final @Nullable Path folder;

    IndexFolder(@Value("${ruimbaan.search.folder}") String folder) {
        this.folder = folder.isBlank() ? null : Path.of(folder);
    }

    /** The newest index that there is. */
    Optional<Directory> newest() throws IOException {
        List<Path> all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(FSDirectory.open(all.getLast()));
    }

    /** Room for a new one. */
    Directory fresh() throws IOException {
        if (folder == null) {
            return new ByteBuffersDirectory();
        }
        List<Path> all = all();
        long next = all.isEmpty() ? 1 : number(all.getLast()) + 1;
        return FSDirectory.open(Files.createDirectories(folder.resolve(String.valueOf(next))));
    }

    /** Only this one is left; what cannot be removed now is another time. */
    void keepOnly(Directory directory) throws IOException {
        for (Path other : all()) {
            if (!(directory instanceof FSDirectory kept && kept.getDirectory().endsWith(other.getFileName()))) {
                try {
                    FileSystemUtils.deleteRecursively(other);
                } catch (IOException e) {
                    LOG.warn("An index that is no longer used could not be removed: {}", e.getMessage());
                }
            }
        }
    }

    private List<Path> all() throws IOException {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(it -> it.getFileName().toString().matches("\\d{1,9}"))
                    .sorted(Comparator.comparingLong(IndexFolder::number))
                    .toList();
        }
    }

    private static long number(Path index) {
        return Long.parseLong(index.getFileName().toString());
    }
}
