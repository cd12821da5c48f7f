package nl.ruimbaan.search.ui;

import nl.ruimbaan.search.FoundKind;

/** The sign of each kind, the same as in the menu. */
final class KindIcon {

    private KindIcon() {}

    static String of(FoundKind kind) {
        return switch (kind) {
            case STORY -> "comment-ellipsis-o";
            case OBSTACLE -> "road-branches";
            case IMPROVEMENT -> "lightbulb";
            case CONDITION -> "archive";
            case MEASURE -> "line-chart";
            case EXPERIMENT -> "check-square-o";
            case VISIT -> "eye";
            case COMMENT -> "comment-ellipsis-o";
        };
    }
}
