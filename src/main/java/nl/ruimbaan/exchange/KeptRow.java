package nl.ruimbaan.exchange;

import nl.ruimbaan.story.StoryRow;

/** A waiting row as it was kept: all that it takes to put it on the wall. */
record KeptRow(long id, StoryRow story) {

    ImportId job() {
        return new ImportId(story.source().importId());
    }

    long line() {
        return story.source().line();
    }
}
