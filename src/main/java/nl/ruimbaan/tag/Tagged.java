package nl.ruimbaan.tag;

import java.util.List;

/** Port: where tags stand. Who has them says how much each is used, and has the one for the other when two become one. */
public interface Tagged {

    /** Those in use that hold what is typed, the most used first. */
    List<TagName> suggestions(String typed, int offset, int limit);

    /** All by name. */
    List<TagLine> lines(int offset, int limit);

    /** What has the one has the other from now on. */
    void move(TagId from, TagId into);
}
