package nl.ruimbaan.progress.ui;

import nl.ruimbaan.story.StoryCard;
import nl.ruimbaan.story.StoryPage;

/** What of a story stands beside a figure. */
record BesideStory(String words, String language, String href, String title) {

    static BesideStory of(StoryCard story) {
        return new BesideStory(story.words(), story.lang(), story.href(), story.title());
    }

    static BesideStory of(StoryPage story) {
        return new BesideStory(
                story.text().words(),
                story.text().language().code(),
                story.id().ref().path(),
                story.text().title());
    }
}
