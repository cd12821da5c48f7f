package nl.ruimbaan.base;

/** What lists and pages hear of an item itself: how it looks now, or that it is gone. What is said or agreed about it is no such news. */
public interface ItemNews {}
