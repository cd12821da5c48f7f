package nl.ruimbaan.search;

import java.util.Set;

/**
 * How far an index has come.
 *
 * @param had the entries that it has already, of those that it will read once more
 */
record Progress(Mark mark, Set<Long> had) {

    static Progress from(Mark mark) {
        return new Progress(mark, Set.of());
    }
}
