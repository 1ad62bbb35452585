-- What the approver gave a revision back for, as long as nobody has submitted it again: who fills it in reads it there, and
-- the Commission, which reads only what was handed in, never does.
alter table report_revision
    add column sent_back_at     timestamptz,
    add column sent_back_by     text,
    add column sent_back_reason text,
    add constraint report_revision_sent_back_ck
        check ((sent_back_at is null) = (sent_back_reason is null) and (sent_back_by is null) = (sent_back_reason is null));
