package nl.ruimbaan.bench;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import nl.ruimbaan.support.archive.Archive;

/** The screens that are opened, by name. */
final class Screens {

    private Screens() {}

    /** The bars of P1 and P2: what everyone opens all day. */
    static SequencedMap<String, String> main(Archive archive) {
        SequencedMap<String, String> screens = new LinkedHashMap<>();
        screens.put("home", "");
        screens.put("wall", "stories");
        screens.put("story", "stories/" + archive.story(0));
        screens.put("board", "obstacles");
        screens.put("obstacle", "obstacles/" + archive.obstacle(0));
        screens.put("backlog", "improvements");
        screens.put("improvement", "improvements/" + archive.improvement(0));
        screens.put("progress", "progress");
        return screens;
    }

    /** With the filters, of which each has a statement of its own. */
    static SequencedMap<String, String> all(Archive archive) {
        SequencedMap<String, String> screens = main(archive);
        screens.put("wall of a team", "stories?team=" + archive.team(0));
        screens.put("wall, mine", "stories?mine=1");
        screens.put("board of a team", "obstacles?team=" + archive.team(0));
        screens.put("board, mine", "obstacles?mine=1");
        screens.put("board of a kind", "obstacles?kind=IT_SYSTEM");
        screens.put("board in lanes", "obstacles?lanes=team");
        screens.put("list of obstacles", "obstacles/list");
        screens.put("longest still", "obstacles/still");
        screens.put("backlog as a board", "improvements/board");
        screens.put("backlog of a team", "improvements?team=" + archive.team(0));
        screens.put("backlog, mine", "improvements?mine=1");
        return screens;
    }
}
