package nl.ruimbaan.progress;

import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemView;

/**
 * A red thread with something of the reader's in it.
 *
 * @param mine the first of it that is the reader's
 * @param further what else is in it
 * @param way the stages that it may come to
 * @param here the stage where it is
 * @param obstacle whether there is an obstacle in it; without one an improvement came of it straight away
 */
public record OwnThread(
        ItemView mine, List<ItemView> further, List<ThreadStage> way, ThreadStage here, boolean obstacle) {

    static OwnThread of(List<ItemView> thread, Set<ItemRef> own, Set<Long> told) {
        ItemView mine =
                thread.stream().filter(it -> own.contains(it.ref())).findFirst().orElse(thread.getFirst());
        boolean customerTold = thread.stream()
                .anyMatch(it -> it.ref().kind() == ItemKind.STORY
                        && told.contains(it.ref().number()));
        return new OwnThread(
                mine,
                thread.stream().filter(it -> !it.equals(mine)).toList(),
                ThreadStage.way(thread),
                ThreadStage.of(thread, customerTold),
                thread.stream().anyMatch(it -> it.ref().kind() == ItemKind.OBSTACLE));
    }

    /** Whether the reader's customer can hear now that it is better. */
    public boolean toBeTold() {
        return here == ThreadStage.GONE && mine.ref().kind() == ItemKind.STORY;
    }
}
