-- One counter per year of receipt, so that numbers start again; gaps are allowed.
do $$
begin
    for year in 2026..2100 loop
        execute format('create sequence case_number_%s', year);
    end loop;
end $$;
