package nl.ruimbaan.shell;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import nl.ruimbaan.support.archive.Archive;

/** Every screen with its filters, by name, and the address of each. */
final class ArchiveScreens {

    private ArchiveScreens() {}

    static SequencedMap<String, String> of(Archive archive) {
        SequencedMap<String, String> screens = new LinkedHashMap<>();
        screens.put("home", "");
        screens.put("inbox", "inbox");
        screens.put("inbox, one kind", "inbox?kind=TALK");
        screens.put("wall", "stories");
        screens.put("wall of a team", "stories?team=" + archive.team(0));
        screens.put("wall, mine", "stories?mine=1");
        screens.put("wall by activity", "stories?order=ACTIVITY");
        screens.put("story", "stories/" + archive.story(0));
        screens.put("board", "obstacles");
        screens.put("board of a team", "obstacles?team=" + archive.team(0));
        screens.put("board, mine", "obstacles?mine=1");
        screens.put("board of a kind", "obstacles?kind=IT_SYSTEM");
        screens.put("board, long still", "obstacles?still=30");
        screens.put("board, what I follow, mine", "obstacles?following=1");
        screens.put("longest still", "obstacles/still");
        screens.put("longest still, of a team", "obstacles/still?team=" + archive.team(0));
        screens.put("longest still, my team", "obstacles/still?myteam=1");
        screens.put("list", "obstacles/list");
        screens.put("list of a team", "obstacles/list?team=" + archive.team(0));
        screens.put("list of a team by title", "obstacles/list?order=TITLE&team=" + archive.team(0));
        screens.put("list, mine", "obstacles/list?order=OCCURRENCES&mine=1");
        screens.put("archive", "obstacles/list?set=archive");
        screens.put("archive of one state", "obstacles/list?set=archive&state=CONFIRMED&dir=asc");
        screens.put("obstacle", "obstacles/" + archive.obstacle(0));
        screens.put("backlog", "improvements");
        screens.put("backlog of a team", "improvements?team=" + archive.team(0));
        screens.put("backlog, mine", "improvements?mine=1");
        screens.put("backlog, what I follow, mine", "improvements?following=1");
        screens.put("backlog as a board", "improvements/board");
        screens.put("backlog as a board, of a team", "improvements/board?team=" + archive.team(0));
        screens.put("backlog as a board, mine", "improvements/board?mine=1");
        screens.put("backlog as a board, what I follow, mine", "improvements/board?following=1");
        screens.put("improvement", "improvements/" + archive.improvement(0));
        screens.put("learned", "learning");
        screens.put("learned of a team", "learning?team=" + archive.team(0));
        screens.put("learned of a type", "learning?type=" + archive.type(2));
        screens.put("learned, one outcome", "learning?outcome=ADAPT");
        screens.put("progress", "progress?stretch=YEAR");
        screens.put("progress of a team", "progress?stretch=YEAR&team=" + archive.team(9));
        screens.put("report", "progress/report?stretch=YEAR");
        screens.put("search", "search?q=wachten");
        screens.put("wall, a common word", "stories?q=wachten");
        screens.put("wall, a rare word", "stories?q=%23" + archive.story(0));
        screens.put("board, a common word", "obstacles?q=verhuizen");
        screens.put("list, a common word", "obstacles/list?q=verhuizen");
        screens.put("backlog, a common word", "improvements?q=verhuizen");
        screens.put("tally", "demands");
        screens.put("demands", "demands/list");
        screens.put("demands of a team", "demands/list?team=" + archive.team(0));
        screens.put("demands, overview", "demands/overview?stretch=YEAR");
        screens.put("demands, overview of a team", "demands/overview?stretch=YEAR&team=" + archive.team(0));
        screens.put("measures", "measures");
        return screens;
    }
}
