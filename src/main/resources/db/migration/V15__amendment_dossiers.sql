-- Amendments are sealed too.

alter table dossier drop constraint dossier_kind_known;
alter table dossier add constraint dossier_kind_known check (kind in ('APPRAISAL', 'CANCELLED', 'OUTCOME', 'AMENDMENT'));
