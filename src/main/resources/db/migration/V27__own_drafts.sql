-- Each new text has a number of its own, below zero: several can be written at once. What was begun under number 0 gets one,
-- with the photos and the answers that belong to it.
update photo set item_number =
    (select -draft.id from draft
        where draft.person_id = photo.person_id and draft.kind = photo.item_kind and draft.item_id = 0 and draft.part = '')
    where item_number = 0 and exists
        (select 1 from draft
            where draft.person_id = photo.person_id and draft.kind = photo.item_kind and draft.item_id = 0 and draft.part = '');
update privacy_answer set item_id =
    (select -draft.id from draft
        where draft.person_id = privacy_answer.person_id and draft.kind = privacy_answer.kind and draft.item_id = 0
            and draft.part = '')
    where item_id = 0 and exists
        (select 1 from draft
            where draft.person_id = privacy_answer.person_id and draft.kind = privacy_answer.kind and draft.item_id = 0
                and draft.part = '');
update draft set item_id = -id where item_id = 0 and part = '';
