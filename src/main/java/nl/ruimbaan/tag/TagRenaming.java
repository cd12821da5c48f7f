package nl.ruimbaan.tag;

import java.util.List;
import nl.ruimbaan.base.Refusal;

/** What came of renaming a tag. */
public sealed interface TagRenaming {

    record Done() implements TagRenaming {}

    /** Another tag is called so already; the two can be merged. */
    record Exists(TagName other) implements TagRenaming {}

    record Refused(List<Refusal> refusals) implements TagRenaming {}
}
