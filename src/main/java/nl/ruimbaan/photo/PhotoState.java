package nl.ruimbaan.photo;

/** Where a photo is between being added and being gone. Others see it from PUBLISHED on. */
enum PhotoState {
    ADDED,
    PUBLISHED,
    REMOVED
}
