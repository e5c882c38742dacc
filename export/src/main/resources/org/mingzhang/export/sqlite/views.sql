CREATE VIEW leaf_amounts AS
SELECT * FROM budgets WHERE leaf = 1 AND yuan IS NOT NULL;

CREATE VIEW sums AS
SELECT document_id, department, fiscal_year, stage, table_kind, table_title, side, column_path,
  count(yuan) AS amounts,
  sum(yuan_fen) AS sum_fen,
  sum(yuan_fen) / 100.0 AS sum_yuan,
  count(yuan) - count(yuan_fen) AS amounts_left_out
FROM budgets WHERE leaf = 1 AND yuan IS NOT NULL
GROUP BY document_id, table_kind, table_title, side, column_path;

CREATE VIEW contradictions AS
SELECT f.document_id, f.department, f.fiscal_year, f.rule, f.message_zh, f.message_en,
  f.expected, f.actual, f.difference, f.page_link
FROM findings f WHERE f.severity = 'error';

CREATE VIEW doubtful_values AS
SELECT 'budgets' AS table_name, document_id, ref, item AS what, raw, confidence, page_link
FROM budgets WHERE confidence < 0.9
UNION ALL
SELECT 'indicators', document_id, ref, level3, raw, confidence, page_link
FROM indicators WHERE confidence < 0.9
UNION ALL
SELECT 'projects', document_id, ref, name, raw, confidence, page_link
FROM projects WHERE confidence < 0.9
UNION ALL
SELECT 'statements', document_id, ref, subject, raw, confidence, page_link
FROM statements WHERE confidence < 0.9;

CREATE VIEW coverage AS
SELECT d.document_id, d.department, d.fiscal_year, d.stage, d.page_count,
  (SELECT count(*) FROM unread u WHERE u.document_id = d.document_id) AS unread_parts,
  (SELECT count(yuan) FROM budgets b WHERE b.document_id = d.document_id) AS amounts,
  (SELECT count(*) FROM projects p WHERE p.document_id = d.document_id) AS projects,
  (SELECT count(*) FROM indicators i WHERE i.document_id = d.document_id) AS indicators,
  (SELECT count(*) FROM findings f WHERE f.document_id = d.document_id AND f.severity = 'error')
    AS contradictions
FROM documents d;
