-- What was signed off is a dossier of its own in the same chain.

alter table dossier drop constraint dossier_kind_known;
alter table dossier add constraint dossier_kind_known
    check (kind in ('APPRAISAL', 'CANCELLED', 'OUTCOME', 'AMENDMENT', 'SIGN_OFF'));
